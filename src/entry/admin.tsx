import { z } from 'zod';
import { ensureTemporal } from '#platform/admin/format/temporal.ts';

// Before any schema is made: zod would try whether it may make code of text, which the content security policy refuses
// and reports.
z.config({ jitless: true });

// The contracts may use Temporal as soon as they are read, so nothing else is imported before it is there.
await ensureTemporal();
const { startAdmin } = await import('./admin-app.tsx');
startAdmin();
