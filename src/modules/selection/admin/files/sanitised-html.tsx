/** Our own rendering of a document: HTML that the server sanitised when it was made. The only raw HTML in these screens. */
export function SanitisedHtml({ html }: { readonly html: string }) {
  const inner = { __html: html };
  return <div className="tl-prose tl-document" dangerouslySetInnerHTML={inner} />;
}
