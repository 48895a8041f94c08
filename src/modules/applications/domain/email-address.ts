/**
 * Whether a text can be an e-mail address we may send to: one @, a dotted domain, no spaces, quotes or control
 * characters. Whether anybody reads it, only a message can tell.
 */
export function isEmailAddress(text: string): boolean {
  if (text.length > 254) return false;
  const [local = '', domain = '', ...more] = text.split('@');
  if (more.length > 0 || local === '' || local.length > 64) return false;
  if (!/^[^\s"(),:;<>@[\\\]\p{Cc}\p{Cf}]+$/u.test(local) || /^\.|\.\.|\.$/.test(local)) return false;
  return /^(?=.{4,253}$)([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u.test(
    domain,
  );
}
