export { type DutyKind, dutyKinds } from './duty.ts';
export {
  type EyeCatcher,
  eyeCatchers,
  type Stage,
  stages,
  type Standing,
  whereItStands,
} from './where-it-stands.ts';
