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
- motion == "v01-activists" and option == "separate-peace":
    ~ return 15
- motion == "v01-activists" and option == "no-war-no-peace":
    ~ return 16
- motion == "v01-activists":
    ~ return 32
- motion == "v02a-revwar" and option == "for":
    ~ return 2
- motion == "v02a-revwar" and option == "against":
    ~ return 11
- motion == "v02a-revwar":
    ~ return 1
- motion == "v02b-delay" and option == "for":
    ~ return 12
- motion == "v02b-delay":
    ~ return 1
- motion == "v02c-trotsky" and option == "for":
    ~ return 9
- motion == "v02c-trotsky":
    ~ return 7
- motion == "v05-principle" and option == "yes":
    ~ return 12
- motion == "v05-principle":
    ~ return 2
- motion == "v06-signnow" and option == "yes":
    ~ return 5
- motion == "v06-signnow" and option == "no":
    ~ return 9
- motion == "v06-signnow":
    ~ return 3
- motion == "v13a-accept" and option == "for":
    ~ return 7
- motion == "v13a-accept":
    ~ return 4
}
~ return 0

=== function carried(motion) ===
{ motion == "v02b-delay" or motion == "v02c-trotsky" or motion == "v05-principle" or motion == "v13a-accept":
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
