/**
 * Tags of Driver Verifier's own books (pooltag.txt: nt!vf). By name, since others look like them: Vflt is a storage
 * filter's, ViMm and Vi01 the video memory manager's, IrpX and Irps the I/O manager's.
 */
const VERIFIER = /^(?:Vf(?:AT|IT|PT|wi)|Irp[+BCdt])$/;

export function isVerifierTag(tag: string): boolean {
  return VERIFIER.test(tag);
}
