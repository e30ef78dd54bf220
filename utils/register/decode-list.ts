/** The text of a list file: UTF-8, else Windows-1252, which Dutch Excel still writes. */
export async function decodeList(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
