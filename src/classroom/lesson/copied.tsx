import { useRef, useState } from 'preact/hooks';

interface CopiedProps {
  readonly label: string;
  readonly text: string;
  /** On the button. */
  readonly copy: string;
}

/** A text to be copied, seen whole; where the browser copies nothing, it is marked to be copied by hand. */
export function Copied({ label, text, copy }: CopiedProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const press = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid('This browser did not allow copying. The text is marked: press Ctrl and C, or Command and C.');
    }
  };
  return (
    <div class="ls-copied">
      <label>
        <b>{label}</b>
        <textarea
          ref={field}
          readOnly
          rows={Math.min(6, Math.ceil(text.length / 45) + 1)}
          spellcheck={false}
          value={text}
        />
      </label>
      <button type="button" class="btn alt" onClick={() => void press()}>
        {copy}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
