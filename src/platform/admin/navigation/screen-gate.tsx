import { useLanguage } from '../language/language.tsx';
import { usePlatformMessages } from '../messages/index.ts';
import { usePermission, useSession } from '../session/session.tsx';
import { PageFrame } from '../shell/page-frame.tsx';
import { Forbidden } from '../states/failed.tsx';
import type { Screen } from './screen.ts';

/** Shows a screen, or why it is closed to the reader. The API holds the line; this only explains it. */
export function ScreenGate({ screen }: { readonly screen: Screen }) {
  const language = useLanguage();
  const words = usePlatformMessages();
  const { ask } = useSession();
  const isOpen = usePermission(screen.permission);
  if (isOpen) return <screen.component />;
  const title = screen.nav?.label[language] ?? words.shell.closed;
  return (
    <PageFrame title={title}>
      <Forbidden reasons={[{ code: 'permission.missing', permission: screen.permission, ask }]} />
    </PageFrame>
  );
}
