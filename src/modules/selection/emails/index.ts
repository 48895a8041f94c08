export { messageToCandidate } from './message-to-candidate.ts';
