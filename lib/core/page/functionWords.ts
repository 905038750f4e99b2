/** Small words by which a language is known. The last list holds those of languages that the engine has no words for. */
export const functionWords = {
  en: 'the of and to that with for was is on at by from this which he said have has had were his its an be not but their'.split(
    ' '
  ),
  es: 'el los las del que con una por su para es se fue según más como pero sus este también entre desde ha lo dijo sobre y en'.split(
    ' '
  ),
  other: (
    'le les des et dans une est pour qui sur pas au aux avec ce sont du ' +
    'der die und das den von mit ist nicht ein eine im dem ' +
    'il di che è della per non una sono ' +
    'o os não uma em dos mais ao pelo são à'
  ).split(' ')
};
