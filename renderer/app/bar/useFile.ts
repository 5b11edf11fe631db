import { useEffect, useState } from 'react';
import type { FileState } from '../../../shared/bridge/contract.ts';
import { on } from '../../session/bridge.ts';
import { useSession } from '../../session/session.ts';

interface OpenFile {
  fileName: string | null;
  fileState: FileState;
}

/** The file behind the map, as main announces it. */
export function useFile(): OpenFile {
  const { opened } = useSession();
  const [file, setFile] = useState<OpenFile>(opened);
  useEffect(() => on('map.fileChanged', setFile), []);
  return file;
}
