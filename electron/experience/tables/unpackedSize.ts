import { type Entry, open, type ZipFile } from 'yauzl';

/**
 * How much a ZIP unpacks to, counted and not believed: an archive that says less than it holds, or that holds more than
 * `most`, is found out before anybody unpacks it into memory. `damaged` where it is no whole ZIP, or nobody waits any
 * longer.
 */
export async function unpackedSize(
  file: string,
  most: number,
  { signal, onShare, onBytes }: Unpacking = {},
): Promise<number | 'damaged'> {
  return new Promise((resolve) => {
    open(file, { lazyEntries: true, validateEntrySizes: true, decodeStrings: false }, (error, zip) => {
      if (error || !zip) return resolve('damaged');
      let total = 0;
      let entries = 0;
      let packed = 0;
      const end = (answer: number | 'damaged') => {
        zip.close();
        resolve(answer);
      };
      zip.on('error', () => end('damaged'));
      zip.on('end', () => end(total));
      zip.on('entry', (entry: Entry) => {
        entries++;
        if (entries > mostEntries || entry.uncompressedSize > most) return end(most + 1);
        const onSize = (size: number, bytes: Buffer) => {
          onBytes?.(entry, bytes);
          onShare?.((packed + entry.compressedSize * Math.min(1, size / entry.uncompressedSize)) / zip.fileSize);
        };
        void sizeOf(zip, entry, most - total, onSize).then((size) => {
          if (size === 'damaged' || signal?.aborted) return end('damaged');
          packed += entry.compressedSize;
          total += size;
          if (total > most) end(total);
          else zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}

const mostEntries = 5000;

/** What is wanted besides the size. */
interface Unpacking {
  signal?: AbortSignal;
  /** How much of it has been unpacked. */
  onShare?: (share: number) => void;
  onBytes?: (entry: Entry, bytes: Buffer) => void;
}

function sizeOf(
  zip: ZipFile,
  entry: Entry,
  most: number,
  onSize: (size: number, bytes: Buffer) => void,
): Promise<number | 'damaged'> {
  return new Promise((resolve) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) return resolve('damaged');
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        onSize(size, chunk);
        if (size <= most) return;
        stream.destroy();
        resolve(size);
      });
      stream.on('error', () => resolve('damaged'));
      stream.on('end', () => resolve(size));
    });
  });
}
