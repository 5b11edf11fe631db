const partials = [
  { pitch: 660, loudness: 0.24, lasts: 2.2 },
  { pitch: 1322, loudness: 0.1, lasts: 1.4 },
  { pitch: 1988, loudness: 0.05, lasts: 0.8 },
];
const strokes = [0, 0.7, 1.4];
const lasts = 5000;

/** A bell that begins later than this says something that is no longer so. */
const late = 1000;

let audio: AudioContext | null = null;

/** To be called while a hand is on the page: browsers let nothing sound that nobody asked for, and phones never forget it. */
export function tuneBell(): void {
  if (audio) return;
  audio = new AudioContext();
  void audio.resume().then(rest, () => {});
}

/** Three strokes of a small bell, made here: no file, no waiting. A phone trembles along, as it may be set to silent. */
export async function ringBell(): Promise<void> {
  navigator.vibrate?.([400, 300, 400, 300, 400]);
  audio ??= new AudioContext();
  const asked = Date.now();
  await audio.resume();
  if (Date.now() - asked > late) return;
  for (const stroke of strokes) strike(audio, audio.currentTime + stroke);
  setTimeout(rest, lasts);
}

const rest = (): void => void audio?.suspend();

function strike(audio: AudioContext, starts: number): void {
  for (const { pitch, loudness, lasts } of partials) {
    const tone = new OscillatorNode(audio, { frequency: pitch });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.setValueAtTime(0, starts);
    volume.gain.linearRampToValueAtTime(loudness, starts + 0.01);
    volume.gain.exponentialRampToValueAtTime(0.0001, starts + lasts);
    tone.connect(volume).connect(audio.destination);
    tone.start(starts);
    tone.stop(starts + lasts);
  }
}
