export { chooseAccountPage, type ChooseAccountPageProps } from './choose-account-page.tsx';
export { signInPage, type SignInPageProps, type SignInProblem } from './sign-in-page.tsx';
