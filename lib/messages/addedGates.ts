/** Where the gates of packs that were brought in are kept for the script that asks them, in the local storage. */
export const addedGatesKey = 'added-gates';
