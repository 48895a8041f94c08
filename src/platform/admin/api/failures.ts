import type { FailureKind } from '../../core/failure.ts';
import {
  INTERNAL_PROBLEM_TYPE,
  problemKinds,
  problemSchema,
  type Problem,
  type ProblemError,
} from '../../core/problem.ts';

/** The kind of a problem: an expected failure, or a bug of ours. */
export type ProblemKind = FailureKind | 'internal';

/** A problem document the API answered with. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly problem: Problem;
  readonly kind: ProblemKind;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.title}`);
    this.problem = problem;
    this.kind = kindOf(problem);
  }

  /** Every entry of the problem. */
  get errors(): readonly ProblemError[] {
    return this.problem.errors;
  }

  /** What a person can quote when asking for help, if the answer has such an id. */
  get quote(): string | undefined {
    return this.problem.instance?.split(/[/:]/).at(-1);
  }
}

/** The API was not reached, or its answer did not arrive: nothing is known about what happened. */
export class NoConnection extends Error {
  override readonly name = 'NoConnection';
}

/** The API answered something its contract does not say. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

/** What a call can fail with. */
export type ApiFailure = ApiProblem | NoConnection | UnexpectedAnswer;

function kindOf(problem: Problem): ProblemKind {
  const kinds = Object.entries(problemKinds) as [FailureKind, { status: number; type: string }][];
  const byType = kinds.find(([, kind]) => problem.type.endsWith(kind.type));
  const byStatus = kinds.find(([, kind]) => kind.status === problem.status);
  return (byType ?? byStatus)?.[0] ?? 'internal';
}

/** The failure an answer that is not a success stands for, also when a proxy and not our API answered. */
export async function failureOf(response: Response): Promise<ApiProblem> {
  const parsed = problemSchema.safeParse(await response.json().catch(() => null));
  if (parsed.success) return new ApiProblem(parsed.data);
  const { status } = response;
  const kind = (Object.keys(problemKinds) as FailureKind[]).find(
    (name) => problemKinds[name].status === status,
  );
  const type = kind === undefined ? INTERNAL_PROBLEM_TYPE : problemKinds[kind].type;
  return new ApiProblem({ type, title: response.statusText || String(status), status, errors: [] });
}

/** The kind of problem behind an error, undefined when it is none. */
export function problemKindOf(error: unknown): ProblemKind | undefined {
  return error instanceof ApiProblem ? error.kind : undefined;
}
