/** A list file as pupils, or what is wrong with it. */
import { err, type Result } from '../lib/result.ts';
import type { Pupil } from '../model/register.ts';
import { decodeList } from './decode-list.ts';
import { parseRegisterCsv, type RegisterCsvError } from './parse-register-csv.ts';

/** 50,000 pupils are some 5 MB; what is far larger is no list of pupils. */
const maxBytes = 20 * 1024 * 1024;

export async function readRegisterFile(
  file: Blob,
): Promise<Result<readonly Pupil[], RegisterCsvError>> {
  if (file.size > maxBytes) return err({ kind: 'not-a-list' });
  return parseRegisterCsv(await decodeList(file));
}
