/** A page of more blocks than this may tell of several things: neither its opening nor a paragraph vouches for all of it. */
export const shortPage = 40;
