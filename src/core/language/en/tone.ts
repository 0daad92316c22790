import { list } from '../words.js';

/** Contempt, disbelief, ridicule, drama. */
export const drama = list(`
  shocking, shockingly, staggering, staggeringly, beggars belief, defies belief, words fail, you read that right, couldn't make this up, could not make this up, how we do things here, how things are done here, god knows why, who knows why, in their right mind, ridiculous, ridiculously, pathetic, embarrassing, embarrassingly, laughable, laughably, disgraceful, shameful, amateur-hour, amateur hour, amateurish, a joke, an absolute joke, clown show, circus, shambles, fiasco, farce, debacle, idiotic, moronic, insane, insanely, absurd, absurdly, incredibly stupid, beyond belief, unbelievably, inexplicably, brilliant idea, genius idea, bright idea, great idea of, what a mess, what a disaster, what a surprise, a total mess, complete mess, total disaster, absolute disaster, no surprise there, so-called, surprise surprise, go figure, facepalm, wtf, omg, lol, for some reason nobody, for god's sake, for heaven's sake, goodness' sake, of all people, as if by magic, can't believe, cannot believe, couldn't be bothered, could not be bothered, fuck, fucking, fucked up, shit, shitshow, crap, bullshit, damn, screwed up, godforsaken, train wreck, nightmare fuel, horrendous, appalling, atrocious, hopeless, useless, mind-boggling, mind boggling, jaw-dropping, epic fail, ironically enough, in their infinite wisdom, in its infinite wisdom, yet again, once again nobody, as usual, as always nobody, surely anyone, how hard can it be, how on earth, why on earth, who on earth, needless to say nobody
`);

/** Drama only next to a human failing: "of course, nobody …". */
export const nobody = list(
  'of course, needless to say, predictably, as expected, naturally, obviously, sure enough, typically, unsurprisingly, not surprisingly, apparently',
);
