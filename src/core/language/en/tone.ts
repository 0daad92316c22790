import { list } from '../words.js';

/** Contempt, disbelief, ridicule, drama. */
export const drama = list(`
  a joke, a total mess, absolute disaster, absurd, absurdly, amateur hour, amateur-hour, amateurish,
  an absolute joke, appalling, as always nobody, as if by magic, as usual, atrocious, beggars belief, beyond belief,
  bright idea, brilliant idea, bullshit, can't believe, cannot believe, circus, clown show, complete mess,
  could not be bothered, could not make this up, couldn't be bothered, couldn't make this up, crap, damn, debacle,
  defies belief, disgraceful, embarrassing, embarrassingly, epic fail, facepalm, farce, fiasco, for god's sake,
  for heaven's sake, for some reason nobody, fuck, fucked up, fucking, genius idea, go figure, god knows why,
  godforsaken, goodness' sake, great idea of, hopeless, horrendous, how hard can it be, how on earth,
  how things are done here, how we do things here, idiotic, in its infinite wisdom, in their infinite wisdom,
  in their right mind, incomprehensibly, incredibly stupid, inexplicably, insane, insanely, ironically enough,
  jaw-dropping, laughable, laughably, lol, mind boggling, mind-boggling, moronic, needless to say nobody,
  nightmare fuel, no surprise there, omg, once again nobody, pathetic, ridiculous, ridiculously,
  screwed up, shambles, shameful, shit, shitshow, shocking, shockingly, so-called, staggering, staggeringly,
  surely anyone, surprise surprise, total disaster, train wreck, unbelievably, unfathomable, unfathomably, useless,
  what a disaster, what a mess, what a surprise, who knows why, who on earth, why on earth, words fail, wtf,
  yet again, you read that right
`);

/** "Dan, of all people, …": set off by a comma or dash. "10 % of all people" is a share. */
export const ofAllPeople = '(?<=[,(—–] ?)of all people\\b|of all people(?=\\s?[,)—–])';

/** Marks that shout follow a word; in front of one they open an admonition: `!!! note`. */
export const shouting = '(?<=[^\\s!！])[!！]{2,}|[!！]{2,}(?=\\s*$)';

/** Drama only next to a human failing: "of course, nobody …". */
export const nobody = list(`
  apparently, as expected, naturally, needless to say, not surprisingly, obviously, of course, predictably,
  sure enough, typically, unsurprisingly
`);
