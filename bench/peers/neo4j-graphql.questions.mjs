export const QUESTIONS = {};
