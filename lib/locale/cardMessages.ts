import en from '@/assets/locales/card/en.json';
import es from '@/assets/locales/card/es.json';

/** The phrases that the card itself says. They are files of their own: the card's script is put into web pages, and carries no others. */
export const cardMessages = { en, es };
