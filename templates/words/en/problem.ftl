### Pages that say why a request was not answered as asked.

problem-start = Go to the start
# $address: the agent's e-mail address, a link.
problem-agent = The designated agent: [{ $address }]

problem-not-found = There is nothing here
problem-not-found-text = The address is wrong, or what was here is not for everybody. A case opens only with the whole address from its letter, or with its number and its key.
problem-method = This address does not take that
problem-method-text = Go back and use the buttons of the page.
problem-form = The form could not be read
problem-form-encoding = Nothing was stored: the form is not valid UTF-8 text in URL encoding. Go back, your browser still has what you typed.
problem-form-many = Nothing was stored: the form has too many fields. Go back, your browser still has what you typed.
problem-form-fields = Nothing was stored: a field of the form is missing or holds something it cannot. Go back, your browser still has what you typed.
problem-media-type = This is not a form
problem-media-type-text = Nothing was stored. Forms are sent as application/x-www-form-urlencoded, or as multipart/form-data where files go with them.
problem-too-large = This is too large
# $kilobytes: how many are taken.
problem-too-large-text =
    { $kilobytes ->
        [one] Nothing was stored. At most one kilobyte is taken at a time: send the notice in several parts, or write to the designated agent.
       *[other] Nothing was stored. At most { $kilobytes } kilobytes are taken at a time: send the notice in several parts, or write to the designated agent.
    }
problem-truncated = The connection ended early
problem-truncated-text = Nothing was stored: the request was cut short. Send it again.
problem-too-many = Too many notices at once
# $seconds: how long to wait.
problem-too-many-text =
    { $seconds ->
        [one] Nothing was stored. Your address has sent many notices within a minute; wait one second and send again, or write to the designated agent: that counts just the same.
       *[other] Nothing was stored. Your address has sent many notices within a minute; wait { $seconds } seconds and send again, or write to the designated agent: that counts just the same.
    }
problem-cross-site = This did not come from one of our pages
problem-cross-site-text = Nothing was stored or changed: your browser says that another site sent it. Open the page here and send it again.
problem-forbidden = You may not do this
problem-forbidden-text = Your role does not include it. Ask an administrator.
problem-signed-out = You are signed out
problem-signed-out-text = Nothing was changed. Sign in again in another tab, then come back and send this once more.
problem-refused = That cannot be done
# $why: a sentence that says why not.
problem-refused-text = Nothing was changed. { $why }
problem-empty-file = The file is empty
problem-empty-file-text = Nothing was stored: there is nothing in the file. Choose it again.
problem-stale = Somebody was faster
problem-stale-text = The case was changed since you opened it. Nothing of yours was stored: look at it again and decide then.
problem-unavailable = We cannot store anything right now
problem-unavailable-text = Our store cannot be reached or is full. Nothing was stored. Try again in half a minute, or write to the designated agent: that counts just the same.
problem-unsure = We do not know whether this was stored
problem-unsure-text = Our store went away at the very moment of storing it. Try again in half a minute, from the same page: what was stored already is not stored twice. Or write to the designated agent: that counts just the same.
problem-damaged = This file is not what was kept
problem-damaged-text = Its bytes in the evidence store are missing or were changed since they were received, so nothing of it is given out. Whoever runs this service finds out more with the command safeharbor evidence verify.
problem-broken = Something broke on our side
problem-broken-text = Nothing was stored. It has been written down for the operator. You can write to the designated agent: that counts just the same.

## What is wrong with a text that was typed. $label: the label of its field.
# $found, $most: how many characters there are, and how many are kept.
problem-text-long = “{ $label }” is too long: it has { $found } characters, and at most { $most } are kept.
# $sign: such as U+202E.
problem-text-control = “{ $label }” contains a control character ({ $sign }). Remove it and send again.
problem-text-line = “{ $label }” must be one line, without line breaks.
problem-text-direction = “{ $label }” contains an invisible direction mark ({ $sign }). Remove it and send again.
