# A deed that breaks a promise is no death.
[killed.promise] positions beside
killed the deal
