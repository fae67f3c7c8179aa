/** As typed, and after the first space the word that was meant. */
const TYPED = `
dont don't
doesnt doesn't
didnt didn't
cant can't
couldnt couldn't
wont won't
wouldnt wouldn't
shouldnt shouldn't
isnt isn't
arent aren't
wasnt wasn't
werent weren't
hasnt hasn't
havent haven't
hadnt hadn't
aint isn't
ain't isn't
im i'm
ive i've
thats that is
youre you're
theyre they're
whats what is
u you
ur your
r are
n and
b4 before
gr8 great
2day today
2moro tomorrow
tmrw tomorrow
tmr tomorrow
pls please
plz please
plse please
thx thanks
tnx thanks
thnx thanks
thanx thanks
ty thanks
cuz because
coz because
bc because
cos because
wat what
wats what is
wtf what the fuck
omg oh my god
ppl people
luv love
lil little
rlly really
rly really
srsly seriously
tho though
til until
wks weeks
yrs years
hrs hours
mins minutes
min minute
msg message
acct account
dissapointed disappointed
dissappointed disappointed
disapointed disappointed
disappoited disappointed
dissapointing disappointing
dissappointing disappointing
disapointing disappointing
dissapointment disappointment
frustated frustrated
angery angry
angrey angry
verry very
fustrated frustrated
frustrateing frustrating
frustating frustrating
anoyed annoyed
annoyd annoyed
anoying annoying
apalled appalled
apalling appalling
ridiculus ridiculous
rediculous ridiculous
ridicolous ridiculous
unaceptable unacceptable
unacceptible unacceptable
unexceptable unacceptable
discusting disgusting
terible terrible
horible horrible
awfull awful
greatful grateful
gratefull grateful
thankfull thankful
gratful grateful
appriciate appreciate
apreciate appreciate
appreciat appreciate
suprised surprised
confuse confused
confuseing confusing
embarassed embarrassed
embarrased embarrassed
embarassing embarrassing
embarrasing embarrassing
woried worried
worryed worried
anxius anxious
recieve receive
recieved received
recived received
recieving receiving
wating waiting
waitting waiting
waisted wasted
waisting wasting
definately definitely
definatly definitely
beleive believe
cancle cancel
cancell cancel
refound refund
refunt refund
costumer customer
scamed scammed
lier liar
liers liars
exellent excellent
excelent excellent
amazeing amazing
wonderfull wonderful
awsome awesome
helpfull helpful
usefull useful
happend happened
occured occurred
untill until
alot a lot
favourite favorite
apologise apologize
apologised apologized
recognise recognize
realise realize
realised realized
organised organized
cancelled canceled
cancelling canceling
traumatised traumatized
demoralised demoralized
demoralising demoralizing
humour humor
behaviour behavior
honour honor
honoured honored
it's it is
its' its
who's who is
there's there is
theres there is
here's here is
where's where is
how's how is
he's he is
she's she is
everything's everything is
nothing's nothing is
something's something is
what's what is
that's that is
i'd i would
you'd you would
we'd we would
they'd they would
he'd he would
she'd she would
`;

/** Chat spellings and common slips, read as the word that was meant. The quote keeps what was typed. */
export const spellings = new Map<string, string>(
  TYPED.trim()
    .split('\n')
    .map((line) => {
      const [typed = '', ...meant] = line.split(' ');
      return [typed, meant.join(' ')];
    }),
);
