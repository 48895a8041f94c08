import { hash, type Options, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB, two passes, one lane (ID-5; OWASP's first choice). */
const OPTIONS: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const HASHES_AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Lets two hashes run at a time in a process: hashing is the cheapest way to exhaust a server (ID-5). */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= HASHES_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

/** Compared form of a password: NFKC, as it was typed otherwise. */
const normalised = (password: string): string => password.normalize('NFKC');

/** Hashes a password to a PHC string. */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(normalised(password), OPTIONS));

/** Whether a password fits a PHC string. */
export const verifyPassword = (passwordHash: string, password: string): Promise<boolean> =>
  inTurn(() => verify(passwordHash, normalised(password)));

let decoy: Promise<string> | undefined;

/** Takes as long as verifying a password, for names that do not exist (ID-4). */
export async function verifyNothing(password: string): Promise<false> {
  decoy ??= hashPassword('nobody has this password');
  await verifyPassword(await decoy, password);
  return false;
}
