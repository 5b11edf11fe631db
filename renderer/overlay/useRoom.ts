import { useCallback, useRef, useState } from 'react';

/** In CSS pixels: wider, the line would push the filters away. */
const widest = 460;
const playButton = 40;

/** How much room the bar leaves for the periods' names. */
export function useRoom() {
  const [room, setRoom] = useState(widest);
  const watching = useRef<ResizeObserver | null>(null);
  const line = useCallback((element: HTMLElement | null) => {
    watching.current?.disconnect();
    if (!element) return;
    const measure = () => setRoom(Math.max(60, Math.min(widest, element.clientWidth - playButton)));
    watching.current = new ResizeObserver(measure);
    watching.current.observe(element);
  }, []);
  return { line, room };
}
