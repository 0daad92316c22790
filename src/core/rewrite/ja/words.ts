/** A named person in a sentence, unless the report says what they do. */
export const role = '担当者';
