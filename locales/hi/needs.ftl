### Hindi. First person, without gender: मुझे … लगता है, मुझे … होती है, मेरा मन …, मेरा ध्यान … (never मैं with a participle).
### No final danda. Each is quoted later inside “ ”.
### Words to keep: numb सुन्न; professional help विशेषज्ञ की मदद.

## The fourteen needs

need-feel-again-title = मुझे भीतर सब सुन्न या खाली लगता है
need-be-kind-title = मेरा मन मुझे ही गलत ठहराता है या दोष देता है
need-understand-why-title = मुझे नहीं पता कि मेरा मन ऐसा क्यों हो गया
need-notice-feelings-title = मुझे समझ नहीं आता कि मुझे क्या महसूस होता है या क्या चाहिए
need-face-feelings-title = मुझे अपनी भावनाओं से डर लगता है, या वे बाढ़ की तरह उमड़ आती हैं
need-calm-body-title = मुझे तनाव, थकान या बेचैनी रहती है
need-be-heard-title = मुझे अकेलापन लगता है, और कोई मुझे नहीं समझता
need-speak-up-title = मेरे मन की बात मन में ही रह जाती है
need-trust-again-title = मुझे भरोसा करना या किसी को करीब आने देना मुश्किल लगता है
need-feel-alive-title = मुझे किसी चीज़ में खुशी या मतलब नहीं मिलता
need-be-present-title = मेरा ध्यान हमेशा कहीं और रहता है
need-be-patient-title = इसमें बहुत समय लग रहा है, या मेरा हाल फिर पहले जैसा हो गया है
need-find-hope-title = मुझे अब उम्मीद नहीं रही कि यह बेहतर होगा
need-get-help-title = मुझे लगता है कि मुझे किसी विशेषज्ञ की मदद चाहिए
