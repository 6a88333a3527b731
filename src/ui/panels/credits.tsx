import oflSans from '../../../assets/fonts/OFL-pt-sans.txt?url';
import oflSerif from '../../../assets/fonts/OFL-pt-serif.txt?url';
import oflSofia from '../../../assets/fonts/OFL-sofia-sans-extra-condensed.txt?url';
import { iscText } from './isc-text.ts';
import { mitText } from './mit-text.ts';

/** What is in the game besides its own code, by the names of `package.json` where they stand there. */
const libraries = [
  ['Phaser', 'Richard Davey, Phaser Studio', 'MIT'],
  ['EventEmitter3, in Phaser', 'Arnout Kazemier', 'MIT'],
  ['ink', 'inkle', 'MIT'],
  ['inkjs', 'inkle and the inkjs contributors, Yannick Lohse', 'MIT'],
  ['Howler', 'James Simpson, GoldFire Studios', 'MIT'],
  ['Preact', 'Jason Miller', 'MIT'],
  ['@preact/signals', 'the Preact team', 'MIT'],
  ['Valibot', 'Fabian Hiller', 'MIT'],
  ['idb', 'Jake Archibald', 'ISC'],
  ['uqr', 'Anthony Fu, Project Nayuki', 'MIT'],
  ['PapaParse', 'Matthew Holt', 'MIT'],
] as const;

/** Everybody whose work is in the game. */
export function Credits() {
  return (
    <div class="credits">
      <h4>This game</h4>
      <p>
        The code is free under the MIT licence, the story and the drawings under{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. The record’s facts belong to nobody.
      </p>
      <h4>History</h4>
      <p>
        The works that the record draws on stand above, each with how it was used. Claims and speeches are told in our
        own words; nobody of 1918 is quoted. Portraits and rooms are drawn for this game, after general knowledge and no
        one picture.
      </p>
      <h4>Maps</h4>
      <p>
        Coasts, lakes and most rivers: <a href="https://www.naturalearthdata.com/">Natural Earth</a>, in the public
        domain. Fronts, railways, borders and towns are drawn for this game.
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
        <li>
          Melodies, all in the public domain: La Marseillaise (Rouget de Lisle), The Internationale (Pierre De Geyter),
          Varshavianka (a Polish march of 1863), You Fell Victim (a tune ascribed to Alexander Varlamov).
        </li>
        <li>
          Arrangements, rooms, wind, guns, telegraph, applause and all other effects are this game’s own, under{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
        </li>
      </ul>
      <h4>Type</h4>
      <p>
        Sofia Sans Extra Condensed (© 2019 The Sofia Sans Project Authors), PT Serif (© 2010 ParaType) and PT Sans (©
        2009 ParaType), each under the SIL Open Font License 1.1: <a href={oflSofia}>Sofia Sans</a>,{' '}
        <a href={oflSerif}>PT Serif</a>, <a href={oflSans}>PT Sans</a>. They are cut down to the letters that are used.
      </p>
      <h4>Made with</h4>
      <ul>
        {libraries.map(([name, holder, licence]) => (
          <li key={name}>
            {name}, © {holder}, {licence} licence.
          </li>
        ))}
      </ul>
      <details>
        <summary>The MIT licence</summary>
        {mitText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
      <details>
        <summary>The ISC licence</summary>
        {iscText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
    </div>
  );
}
