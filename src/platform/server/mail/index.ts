export { cancelMail, type Mail, queueMail, sendMailJob } from './outbox.ts';
export { createMailHandler, type LinkedMessage, type MailSettings, PRIVATE_LINK } from './send.ts';
export { createSmtpTransport, type Transport, type WireMail } from './transport.ts';
