// What the script may ask of the game. Every answer is read-only and may be asked twice.
// The stand-ins below let the script play alone in any Ink editor, with the votes as they fell on the day.
EXTERNAL heard(argument)
EXTERNAL met(argument)
EXTERNAL voted(motion)
EXTERNAL tally(motion, option)
EXTERNAL carried(motion)
EXTERNAL leans(person)
EXTERNAL moved(person)
EXTERNAL course()
EXTERNAL consistent()
EXTERNAL delegate()
EXTERNAL floors()

=== function heard(argument) ===
~ return false

=== function met(argument) ===
~ return false

=== function voted(motion) ===
~ return ""

=== function tally(motion, option) ===
{
- motion == "v13a-accept" and option == "for":
    ~ return 7
- motion == "v13a-accept":
    ~ return 4
}
~ return 0

=== function carried(motion) ===
{ motion == "v13a-accept":
    ~ return true
}
~ return false

=== function leans(person) ===
{
- person == "trotsky" or person == "krestinsky" or person == "dzerzhinsky" or person == "joffe":
    ~ return "abstain"
- person == "bubnov" or person == "uritsky" or person == "bukharin" or person == "lomov":
    ~ return "against"
}
~ return "for"

=== function moved(person) ===
~ return false

=== function course() ===
~ return "open"

=== function consistent() ===
~ return true

=== function delegate() ===
~ return "metalworker"

=== function floors() ===
~ return 4
