import { BodyLong, Button } from '@navikt/ds-react';
import { Component, type ReactNode } from 'react';
import { usePlatformMessages } from '../messages/index.ts';
import { Notice } from './failed.tsx';

interface Props {
  /** Another place than the one that crashed gets a fresh try. */
  readonly place: string;
  readonly children: ReactNode;
}

interface State {
  readonly crashedAt: string | undefined;
}

/** Keeps the shell standing when a screen throws. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { crashedAt: undefined };

  static getDerivedStateFromError(): Partial<State> {
    return { crashedAt: '' };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    if (state.crashedAt === '') return { crashedAt: props.place };
    return state.crashedAt !== undefined && state.crashedAt !== props.place ? { crashedAt: undefined } : null;
  }

  override render(): ReactNode {
    if (this.state.crashedAt === undefined) return this.props.children;
    return <Crashed onRetry={() => this.setState({ crashedAt: undefined })} />;
  }
}

function Crashed({ onRetry }: { readonly onRetry: () => void }) {
  const words = usePlatformMessages();
  return (
    <Notice
      title={words.states.crashedTitle}
      action={
        <Button type="button" variant="secondary" onClick={onRetry}>
          {words.retry}
        </Button>
      }
    >
      <BodyLong>{words.states.crashed}</BodyLong>
    </Notice>
  );
}
