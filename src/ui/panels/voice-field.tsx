import { useEffect, useId, useMemo } from 'preact/hooks';
import { watchVoices } from '../read-aloud.ts';
import type { SettingsStore } from '../settings.ts';
import { Switch } from './fields.tsx';

const synthOfDevice = (): SpeechSynthesis | undefined => ('speechSynthesis' in window ? speechSynthesis : undefined);

/** *Read aloud*, with the voices of this device to choose from, or why there is none. */
export function VoiceField({ settings }: { readonly settings: SettingsStore }) {
  const id = useId();
  const { voices, stop } = useMemo(() => watchVoices(synthOfDevice()), []);
  useEffect(() => stop, [stop]);
  const known = voices.value;
  if (known.length === 0)
    return (
      <Switch
        label="Read aloud"
        hint="This device has no voice of its own. Voices that send the words over the network are not used here; one can be added in the settings of the device, under speech or language."
        value={settings.readAloud}
        disabled
      />
    );
  return (
    <>
      <Switch
        label="Read aloud"
        hint="Each speaker is read once, by a voice of this device. No word leaves it."
        value={settings.readAloud}
      />
      <div class="set-voice">
        <label for={id}>Voice</label>
        <select
          id={id}
          value={settings.voice.value}
          onChange={(event) => {
            settings.voice.value = event.currentTarget.value;
          }}
        >
          <option value="">The first one that speaks English</option>
          {known.map((voice) => (
            <option key={voice.id} value={voice.id}>
              {voice.name} ({voice.language})
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
