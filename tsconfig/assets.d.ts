/** What the bundler makes of files that are not code. */
declare module '*.css';
declare module '*.css?inline' {
  export const content: string;
  export default content;
}
declare module '*?url' {
  const address: string;
  export default address;
}
declare module '*.svg' {
  const address: string;
  export default address;
}
