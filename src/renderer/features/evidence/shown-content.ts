import type { ErrorCode } from '../../../contract/errors.ts';
import { EVIDENCE_LARGE_BYTES } from '../../../domain/evidence/limits.ts';
import { MEDIA_TYPE_HEAD_BYTES, mediaTypeOf } from '../../../domain/evidence/media-type.ts';
import { LARGE_FILE_BYTES } from '../../../domain/intake/intake.ts';
import { readTextBytes } from '../../../domain/intake/read-text.ts';
import { failed, ok, type Result } from '../../../domain/result.ts';

/** Evidence as the app shows it itself; `other` is for another program. */
export type ShownContent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image'; readonly address: string; readonly width: number; readonly height: number }
  | { readonly type: 'pdf'; readonly content: Blob }
  | { readonly type: 'other' };

/** Larger pictures are for another program, in pixels: a few bytes can announce a picture that fills the memory. */
const MOST_PIXELS = 100_000_000;

/** Looks at the bytes, not at what was written down about them, and prepares what is shown. */
export async function shownContent(content: Blob): Promise<Result<ShownContent, ErrorCode>> {
  if (content.size > EVIDENCE_LARGE_BYTES) return ok({ type: 'other' });
  const head = new Uint8Array(await content.slice(0, MEDIA_TYPE_HEAD_BYTES + 1).arrayBuffer());
  const mediaType = mediaTypeOf(head);
  switch (mediaType) {
    case 'application/octet-stream':
      return ok({ type: 'other' });
    case 'application/pdf':
      return ok({ type: 'pdf', content });
    case 'text/plain': {
      // What the reading of an article takes, the reading of evidence takes as well.
      if (content.size > LARGE_FILE_BYTES) return ok({ type: 'other' });
      const read = readTextBytes(new Uint8Array(await content.arrayBuffer()));
      return ok(read.ok ? { type: 'text', text: read.value.text } : { type: 'other' });
    }
    case 'image/png':
    case 'image/jpeg':
    case 'image/gif':
    case 'image/webp':
      return picture(new Blob([content], { type: mediaType }));
  }
}

/** The picture's size is known before it is unpacked, as long as it is not on the page. */
async function picture(content: Blob): Promise<Result<ShownContent, ErrorCode>> {
  const address = URL.createObjectURL(content);
  const image = new Image();
  const isLoaded = await new Promise<boolean>((resolve) => {
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    image.src = address;
  });
  const { naturalWidth: width, naturalHeight: height } = image;
  if (isLoaded && width * height <= MOST_PIXELS) return ok({ type: 'image', address, width, height });
  URL.revokeObjectURL(address);
  return failed('evidence-not-shown');
}

/** Frees what was prepared. */
export function discard(content: ShownContent): void {
  if (content.type === 'image') URL.revokeObjectURL(content.address);
}
