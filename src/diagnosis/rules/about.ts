/**
 * What the findings of a rule speak of. `pool`: that a pool is near its limit, with its holders, the largest first.
 * `scenario`: what makes a tag grow, and who does it, told better than by the tag's owner. `tag`: one tag, or several that
 * have one cause. `tags`: a list in which each tag stands for itself.
 */
export type About = 'pool' | 'scenario' | 'tag' | 'tags';
