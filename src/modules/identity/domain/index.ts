export { canonicalEmail, canonicalUsername } from './canonical.ts';
export {
  PASSWORD_MAX_LENGTH,
  PASSWORD_MIN_LENGTH,
  SESSION_ABSOLUTE_HOURS,
  SESSION_IDLE_MINUTES,
} from './session-lifetime.ts';
