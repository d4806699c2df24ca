# English: words of headlines, for the rules of 60-headline. Own work from general knowledge of the language. Apache-2.0.

# behind whoever police keep
[held.headline] trigger beside
held after
held in connection with
held on suspicion of
held over
quizzed after
quizzed over

# what drives people out
[drives.out] beside
drive
drives
drove
force
forced
forces
push
pushed
pushes

# behind whoever is below
[trapped.headline] trigger beside
feared trapped after
feared trapped as
trapped after
