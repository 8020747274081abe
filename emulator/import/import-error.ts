// Why an export could not be opened, in a sentence that names the file, the line and the reason.

export class ImportError extends Error {
  override readonly name = 'ImportError';
}
