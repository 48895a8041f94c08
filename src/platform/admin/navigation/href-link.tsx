import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react';
import { useHistory } from './history.ts';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly href?: string;
  readonly ref?: Ref<HTMLAnchorElement>;
};

/** Whether a click asks the browser for something other than going there in this tab. */
function isSpecial(event: MouseEvent<HTMLAnchorElement>): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

/** An ordinary link that stays in the application when it leads to one of its screens. */
export function HrefLink({ href = '', onClick, children, ...rest }: Props) {
  const history = useHistory();
  const inside = href.startsWith('/a/');
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !inside || isSpecial(event) || rest.target === '_blank') return;
        event.preventDefault();
        history.push(href);
      }}
    >
      {children}
    </a>
  );
}
