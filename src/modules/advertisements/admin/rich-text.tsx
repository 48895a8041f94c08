import { createElement, Fragment, type ReactNode, useMemo } from 'react';

const shownTags = new Set([
  'p',
  'br',
  'h3',
  'h4',
  'strong',
  'b',
  'em',
  'i',
  'u',
  's',
  'ul',
  'ol',
  'li',
  'blockquote',
]);
const blockTags = new Set(['p', 'br', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'div']);
const safeAddress = /^(https?:|mailto:|tel:)/i;

const bodyOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** Formatted text as it reads, built of elements we know; no HTML of its own enters the page. */
export function RichText({ html, lang }: { readonly html: string; readonly lang?: string }) {
  const content = useMemo(() => childrenOf(bodyOf(html)), [html]);
  return (
    <div className="tl-prose" lang={lang}>
      {content}
    </div>
  );
}

const childrenOf = (parent: Node): readonly ReactNode[] =>
  [...parent.childNodes].map((node, place) => <Fragment key={place}>{elementOf(node)}</Fragment>);

function elementOf(node: Node): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof HTMLElement)) return null;
  const tag = node.tagName.toLowerCase();
  if (tag === 'br') return <br />;
  const address = node.getAttribute('href') ?? '';
  if (tag === 'a' && safeAddress.test(address)) {
    return (
      <a href={address} rel="noopener nofollow">
        {childrenOf(node)}
      </a>
    );
  }
  return shownTags.has(tag) ? createElement(tag, null, childrenOf(node)) : childrenOf(node);
}

/** The words of formatted text, a line for each paragraph and point. */
export function plainText(html: string): string {
  const lines: string[] = [''];
  const collect = (parent: Node): void => {
    for (const node of parent.childNodes) {
      const isBlock = node instanceof HTMLElement && blockTags.has(node.tagName.toLowerCase());
      if (isBlock) lines.push('');
      if (node.nodeType === Node.TEXT_NODE) lines.push((lines.pop() ?? '') + (node.textContent ?? ''));
      else collect(node);
      if (isBlock) lines.push('');
    }
  };
  collect(bodyOf(html));
  return lines
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
