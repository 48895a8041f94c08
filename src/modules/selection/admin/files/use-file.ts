import { useQuery } from '@tanstack/react-query';
import { problemSchema } from '#platform/core/problem.ts';
import { ApiProblem, NoConnection } from '#platform/admin/index.ts';
import { fileAddress } from '../../contract/index.ts';

interface FileAsked {
  readonly account: string;
  readonly applicationId: string;
  readonly fileId: string;
}

/**
 * Fetches what the page shows of a file. Each showing is an opening that is logged (XX-1): nothing is kept for the next,
 * and nothing fetched again behind the reader's back.
 */
export function useFile({ account, applicationId, fileId }: FileAsked) {
  return useQuery<Blob>({
    queryKey: ['file', account, applicationId, fileId],
    queryFn: ({ signal }) => fetchFile(fileAddress({ account, id: applicationId, fileId }, 'view'), signal),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

async function fetchFile(address: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(address, { credentials: 'same-origin', cache: 'no-store', signal }).catch(
    (error: unknown) => {
      if (signal.aborted) throw error;
      throw new NoConnection('No answer', { cause: error });
    },
  );
  if (response.ok) return response.blob();
  const problem = problemSchema.safeParse(await response.json().catch(() => null));
  if (problem.success) throw new ApiProblem(problem.data);
  throw new Error(`the file was answered with ${response.status}`);
}
