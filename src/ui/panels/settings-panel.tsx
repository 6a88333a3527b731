import type { ComponentChildren } from 'preact';
import { type Channel, channels, type SettingsStore, textSizes } from '../settings.ts';
import { Pick, Switch } from './fields.tsx';
import { offlineWords } from './offline-words.ts';
import { Panel, type PanelNeeds } from './panel.tsx';
import { VoiceField } from './voice-field.tsx';
import '../styles/panels.css';
import '../styles/settings.css';

const channelNames: Readonly<Record<Channel, string>> = {
  music: 'Music',
  ambience: 'The hall',
  effects: 'Effects',
  interface: 'Buttons and cards',
};

/** Everything a player can set up. Each change holds at once and is kept on this device. */
export function SettingsPanel({ deps, close }: PanelNeeds) {
  const { settings } = deps;
  return (
    <Panel title="Settings" close={close}>
      <form class="set" onSubmit={(event) => event.preventDefault()}>
        <Group title="Text">
          <Pick
            legend="Text size"
            value={settings.textSize}
            options={textSizes.map((value) => ({ value, label: `${value} %` }))}
          />
          <p class="set-preview">
            So large are the words that are spoken in the debate, and so wide is the space between the lines.
          </p>
          <Pick
            legend="Words appear"
            value={settings.textSpeed}
            options={[
              { value: 'instant', label: 'At once' },
              { value: 'typed', label: 'As if typed' },
            ]}
          />
          <Pick
            legend="Reading"
            value={settings.readingMode}
            options={[
              { value: 'card', label: 'One speaker at a time' },
              { value: 'turn', label: 'The whole turn' },
            ]}
          />
        </Group>
        <Group title="Picture">
          <Pick
            legend="Movement"
            value={settings.motion}
            options={[
              { value: 'system', label: 'As this device asks' },
              { value: 'reduced', label: 'Reduced' },
              { value: 'full', label: 'Full' },
            ]}
          />
          <Pick
            legend="Contrast"
            value={settings.contrast}
            options={[
              { value: 'system', label: 'As this device asks' },
              { value: 'normal', label: 'Normal' },
              { value: 'high', label: 'High' },
            ]}
          />
          <Switch
            label="Show the stage"
            hint="The drawn room with its speakers. Without it every word of the game is still here."
            value={settings.stage}
          />
        </Group>
        <Group title="Sound">
          <Mixer settings={settings} {...(deps.testSound ? { test: deps.testSound } : {})} />
        </Group>
        <Group title="Keys and voice">
          <Switch
            label="Single keys"
            hint="1 to 5 choose, 0 lets it pass, B goes back, M turns the sound on or off. Switch them off if you speak to your device."
            value={settings.singleKeys}
          />
          <VoiceField settings={settings} />
        </Group>
        <Group title="For teachers">
          <Switch
            label="Teacher’s number"
            hint="The report then also prints one number out of 100, beside a second one with equal weights, neither fit for ranking."
            value={settings.teachersNumber}
          />
        </Group>
        {deps.offline?.value && (
          <Group title="Without a network">
            <p class="set-hint">{offlineWords(deps.offline.value)}</p>
          </Group>
        )}
        {!settings.kept.value && (
          <p class="set-note" role="status">
            This browser keeps nothing for this page. What you set holds until you close it.
          </p>
        )}
        <p class="set-foot">
          <button type="button" class="panel-button" onClick={settings.reset}>
            Back to the first settings
          </button>
        </p>
      </form>
    </Panel>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="set-group">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Mixer({ settings, test }: { readonly settings: SettingsStore; readonly test?: () => void }) {
  const volumes = settings.volumes.value;
  return (
    <>
      <Switch label="Sound off" value={settings.muted} />
      <div class="set-mixer">
        {channels.map((channel) => (
          <label key={channel}>
            <span>{channelNames[channel]}</span>
            <input
              type="range"
              min={0}
              max={100}
              step={5}
              value={volumes[channel]}
              aria-valuetext={`${volumes[channel]} per cent`}
              onInput={(event) => {
                settings.volumes.value = { ...volumes, [channel]: event.currentTarget.valueAsNumber };
              }}
            />
            <output>{volumes[channel]}</output>
          </label>
        ))}
      </div>
      {test && (
        <p>
          <button type="button" class="panel-button" onClick={test}>
            Test the sound
          </button>
        </p>
      )}
      <Switch
        label="Reduced sound"
        hint="No uproar, no doors, no drums; everything else at half strength."
        value={settings.reducedSound}
      />
      <Switch label="Captions" hint="Sounds that mean something are told in words as well." value={settings.captions} />
    </>
  );
}
