const partials = [
  { pitch: 660, loudness: 0.24, lasts: 2.2 },
  { pitch: 1322, loudness: 0.1, lasts: 1.4 },
  { pitch: 1988, loudness: 0.05, lasts: 0.8 },
];
const strokes = [0, 0.7, 1.4];

/** Three strokes of a small bell, made here: no file, no waiting. */
export function ringBell(): void {
  const audio = new AudioContext();
  for (const stroke of strokes)
    for (const { pitch, loudness, lasts } of partials) {
      const starts = audio.currentTime + stroke;
      const tone = new OscillatorNode(audio, { frequency: pitch });
      const volume = new GainNode(audio, { gain: 0 });
      volume.gain.setValueAtTime(0, starts);
      volume.gain.linearRampToValueAtTime(loudness, starts + 0.01);
      volume.gain.exponentialRampToValueAtTime(0.0001, starts + lasts);
      tone.connect(volume).connect(audio.destination);
      tone.start(starts);
      tone.stop(starts + lasts);
    }
  setTimeout(() => void audio.close(), 5000);
}
