import { ensureTemporal } from '#platform/admin/format/temporal.ts';

// The contracts may use Temporal as soon as they are read, so nothing else is imported before it is there.
await ensureTemporal();
const { startAdmin } = await import('./admin-app.tsx');
startAdmin();
