import oflSans from '../../../assets/fonts/OFL-pt-sans.txt?url';
import oflSerif from '../../../assets/fonts/OFL-pt-serif.txt?url';
import oflSofia from '../../../assets/fonts/OFL-sofia-sans-extra-condensed.txt?url';
import { mitText } from './mit-text.ts';

/** Everybody whose work is in the game. */
export function Credits() {
  return (
    <div class="credits">
      <h4>This game</h4>
      <p>
        The code is free under the MIT licence, the story and the drawings under{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. The record’s facts belong to nobody.
      </p>
      <h4>Sound</h4>
      <ul>
        <li>
          Crowd voices: made from the Russian Asterisk prompts, © 2010 Maxim Topal, IVRvoice.ru, licence{' '}
          <a href="https://creativecommons.org/licenses/by/3.0/">CC BY 3.0</a>. Changed: lowered in pitch, cut into
          short grains, partly reversed, mixed, put into a room.
        </li>
        <li>
          Instruments: MuseScore_General SoundFont, © 2018-2021 S. Christian Collins, © 2014-2017 Michael Cowgill, after
          Fluid (R3) © 2000-2002, 2008 Frank Wen; parts © 2002 Ethan Winer, © 2016 Michael Schorsch; MIT licence. Some
          samples are CC0 (Versilian VSCO 2 and VCSL, MuseScore Drumline) or in the public domain.
        </li>
        <li>
          Hand bell and door: recordings by AlaskaRobotics and hullum (freesound.org), CC0, through Sonic Pi, with
          thanks.
        </li>
        <li>Howler 2.2.4, © James Simpson / GoldFire Studios, MIT licence.</li>
        <li>
          Melodies, all in the public domain: La Marseillaise (Rouget de Lisle), The Internationale (Pierre De Geyter),
          Varshavianka (a Polish march of 1863), You Fell Victim (a tune ascribed to Alexander Varlamov).
        </li>
      </ul>
      <h4>Type</h4>
      <p>
        Sofia Sans Extra Condensed, PT Serif and PT Sans, each under the SIL Open Font License:{' '}
        <a href={oflSofia}>Sofia Sans</a>, <a href={oflSerif}>PT Serif</a>, <a href={oflSans}>PT Sans</a>.
      </p>
      <h4>Made with</h4>
      <p>
        Phaser (© Richard Davey, Phaser Studio), inkjs (© Yannick Lohse and contributors) with ink (© inkle), Preact (©
        Jason Miller), Valibot (© Fabian Hiller), all MIT; idb-keyval (© Jake Archibald), Apache 2.0.
      </p>
      <details>
        <summary>The MIT licence</summary>
        {mitText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
    </div>
  );
}
