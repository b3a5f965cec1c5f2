"""What writers of papers share: widths, breaks, captions, headers and fonts, without any markup."""
