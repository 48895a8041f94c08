export { type CandidateMessage, messageToCandidate } from './message-to-candidate.ts';
