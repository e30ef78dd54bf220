/** A list file as staff, or what is wrong with it. */
import { err, type Result } from '../lib/result.ts';
import { decodeList } from './decode-list.ts';
import { parseStaffCsv, type ReadStaff, type StaffCsvError } from './parse-staff-csv.ts';

/** A board's whole staff is well under 1 MB; what is far larger is no such list. */
const maxBytes = 5 * 1024 * 1024;

export async function readStaffFile(file: Blob): Promise<Result<ReadStaff, StaffCsvError>> {
  if (file.size > maxBytes) return err({ kind: 'not-a-list' });
  return parseStaffCsv(await decodeList(file));
}
