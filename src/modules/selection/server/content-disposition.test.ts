import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachment } from './content-disposition.ts';

const names = (header: string): readonly string[] => {
  const [, ascii = '', extended = ''] =
    /^attachment; filename="([^"]*)"; filename\*=UTF-8''(\S*)$/.exec(header) ?? [];
  return [ascii, decodeURIComponent(extended)];
};

test('T08: a Norwegian name is kept whole, with an ASCII twin for old browsers', () => {
  expect(attachment('Søknad fra Åse.pdf')).toBe(
    `attachment; filename="S_knad fra Ase.pdf"; filename*=UTF-8''S%C3%B8knad%20fra%20%C3%85se.pdf`,
  );
});

test('T08: hostile names neither end the header, leave the folder nor turn around', () => {
  expect(names(attachment('../../etc/passwd'))).toEqual(['.._.._etc_passwd', '.._.._etc_passwd']);
  expect(names(attachment('cv.pdf\r\nSet-Cookie: a=b'))[1]).toBe('cv.pdfSet-Cookie: a=b');
  expect(names(attachment('a"; filename="x.exe'))[0]).toBe('a__ filename=_x.exe');
  expect(names(attachment('cv_\u202efdp.exe'))[1]).toBe('cv_fdp.exe');
  expect(names(attachment('..'))[1]).toBe('file');
  expect(names(attachment(''))[1]).toBe('file');
  expect(names(attachment(`${'x'.repeat(5000)}.pdf`))[1]).toMatch(/^x{146}\.pdf$/);
});

/** Text of any code units, halves of pairs included. */
const anyName = fc
  .array(fc.oneof(fc.integer({ max: 0x7f, min: 0 }), fc.integer({ max: 0xffff, min: 0 })), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

test('T08: whatever the name, the header is one line of ASCII that reads back', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const header = attachment(name);
      expect(header).toMatch(/^[\x20-\x7e]+$/);
      expect(names(header)[1]).not.toBe('');
    }),
  );
});
