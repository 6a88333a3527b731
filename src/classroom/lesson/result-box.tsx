import { download } from '../../ui/paths/download.ts';
import { Qr } from '../../ui/paths/qr.tsx';
import { Copied } from './copied.tsx';
import { qrTextOf, RESULT_FILE, resultFile } from './links.ts';

/** A result to be given to the teacher: as a code, as a file, and as a picture for the teacher's phone. */
export function ResultBox({ code, name }: { readonly code: string; readonly name: string }) {
  const qr = qrTextOf(code);
  return (
    <section class="ls-result" aria-labelledby="ls-result">
      <h2 id="ls-result">Give this to your teacher</h2>
      <p>
        <b>Nothing has been sent.</b> Your teacher has your result only when you give it: paste the code where your
        teacher asks for it, or hand over the file, or let the teacher scan the picture. One of the three is enough.
      </p>
      <div class="ls-three">
        <Copied label="The code" text={code} copy="Copy the code" />
        <div class="ls-file">
          <b>The file</b>
          <button
            type="button"
            class="btn alt"
            onClick={() => download(RESULT_FILE, 'application/json', resultFile(code))}
          >
            Save the file
          </button>
          <small>{RESULT_FILE}</small>
        </div>
        {qr ? (
          <figure class="ls-qr">
            <Qr text={qr} label="QR code of your result" />
          </figure>
        ) : (
          <p class="ls-noqr">With sentences as long as these there is no QR code: use the code or the file.</p>
        )}
      </div>
      <p class="ls-note">
        In it are the lesson, every choice you made, your three sentences
        {name === '' ? ', and no name.' : `, and the name “${name}”.`}
      </p>
    </section>
  );
}
