/** What went wrong outside the articles, in one line; the command ends with exit code 2. */
export class Failure extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space left',
  EDQUOT: 'no space left',
  ENOTDIR: 'no such folder',
  EEXIST: 'a file exists where the folder should be',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long'
}

/** A system error in words. */
export function reasonOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  return (code && reasons[code]) ?? message
}
