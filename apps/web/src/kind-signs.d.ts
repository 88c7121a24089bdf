/** Styles with the signs of the kinds of cards, made by `lean/kind-signs.ts`. */
declare module '*/kind-signs.css';
